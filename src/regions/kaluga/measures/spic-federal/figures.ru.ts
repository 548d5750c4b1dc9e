import type { FigureLabels } from '../../../../figures/labels';
import { IN_FORCE, INVESTMENT, REDUCED_REGIONAL, TERM } from '../../../russia/figures.ru';
import type { SPIC_FEDERAL } from '../../../russia/spic-federal/figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly spicFederal: FigureLabels<typeof SPIC_FEDERAL> } = {
  spicFederal: {
    minCapitalInvestment: INVESTMENT,
    termYears: TERM,
    longTermAbove: 'объём вложений, сверх которого срок контракта больше',
    longTermYears: 'больший срок контракта',
    capShare: 'предельный объём льготы, доля вложений, указанных в контракте',
    capFromYear: 'год, с которого льгота засчитывается в предельный объём',
    federalRate: 'федеральная ставка налога на прибыль',
    ...REDUCED_REGIONAL,
    regionalRateGranted: 'предоставлена ли региональная ставка контрактам, подписанным в этот день',
    ...IN_FORCE,
    endsWithLastYear:
      'прекращается ли с последним годом меры льгота контрактов, подписанных в этот день',
    lastSigning: ['последний день подписания контракта', 'не установлен'],
    participantConditions: 'четыре условия для участника контракта',
    namesIncomeTax: 'норма о содержании контракта, текст которой прочитать не удалось',
  },
};

/** What their parts of the policy are called. */
export const parts = {
  spicFederal: 'Федеральный специальный инвестиционный контракт',
};
