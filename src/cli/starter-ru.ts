import { type Fields, fieldsIn, formOf } from '../profile/fields/field';
import type { Sample, Text, Texts } from '../profile/fields/texts';
import { fields as words } from '../report/words/ru-facts';
import { regionOption, type StarterOf, starterOf, starterTexts } from './starter';

const preface = (option: string) => `# Профиль инвестиционного проекта для оценки командой:
# investor-incentives assess project.yaml${option} --lang ru
#
# Обязательны только название и день начала. Неуказанное не даёт неверного ответа:
# в результате перечислены все недостающие сведения.
# Суммы — в рублях без НДС, целые числа или тексты в кавычках ("7.60").
# Дни — ГГГГ-ММ-ДД. В значениях по годам нет пропусков между годами.
#
# Строка с "#" и одним пробелом — пояснение. Остальные строки с "#" можно
# использовать: уберите "#".`;

/** Names in the samples. */
const NAMES: { readonly [name: string]: string } = {
  'My project': 'Мой проект',
  'New press': 'Новый пресс',
  'Old press': 'Старый пресс',
  'Line 1': 'Линия 1',
  Press: 'Пресс',
  'Plot 1': 'Участок 1',
};

function sampleInRussian(sample: Sample): Sample {
  if (typeof sample === 'string') return NAMES[sample] ?? sample;
  if (typeof sample !== 'object') return sample;
  if (isList(sample)) return sample.map(sampleInRussian);
  return Object.fromEntries(
    Object.entries(sample).map(([name, value]) => [name, sampleInRussian(value)]),
  );
}

const isList = (sample: Sample): sample is readonly Sample[] => Array.isArray(sample);

/** Texts of fields with explanations in Russian; `above` is the path of the section. */
function inRussian(texts: Texts, fields: Fields, above = ''): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const path = `${above}${name}`;
      const field = fields[name];
      const form = field === undefined ? undefined : formOf(field);
      const isSection = typeof form === 'object' && 'fields' in form;
      const inner = form === undefined ? undefined : fieldsIn(form);
      return [name, textInRussian(text, path, inner ?? {}, isSection ? '.' : '[].')];
    }),
  );
}

function textInRussian(text: Text, path: string, inner: Fields, joint: string): Text {
  const { fields, hint, instead, sample, ...rest } = text;
  const own = words[path];
  return {
    ...rest,
    ...(hint === undefined ? {} : { hint: own?.hint ?? hint }),
    ...(instead === undefined ? {} : { instead: own?.instead ?? instead }),
    ...(sample === undefined ? {} : { sample: sampleInRussian(sample) }),
    ...(fields === undefined ? {} : { fields: inRussian(fields, inner, `${path}${joint}`) }),
  };
}

/** The same with its explanations in Russian; what has none in Russian stays as it is. */
export const starterInRussian = (of: StarterOf): string =>
  starterOf(
    preface(regionOption(of)),
    starterTexts(of, ({ fields, texts }) => inRussian(texts, fields)),
  );
