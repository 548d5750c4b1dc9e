import type { JSX } from 'preact';

/** A line of text under its label, which no field of the profile is. */
export const TextField = ({
  id,
  label,
  onText,
  placeholder,
  text,
}: {
  id: string;
  label: string;
  onText: (text: string) => void;
  placeholder?: string;
  text: string;
}): JSX.Element => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="text"
      autocomplete="off"
      value={text}
      placeholder={placeholder}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  </div>
);
