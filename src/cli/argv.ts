/** The values of an option in a command line that is not parsed yet, up to the end of its options. */
export function valuesIn(argv: readonly string[], option: string): readonly string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.flatMap((text, index) => {
    if (text === option) return options[index + 1] ?? [];
    return text.startsWith(`${option}=`) ? text.slice(option.length + 1) : [];
  });
}
