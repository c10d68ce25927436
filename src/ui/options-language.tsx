import type { InterfaceLanguage } from "../locales";
import { Block } from "./block";
import { Segments } from "./segments";
import { useWords } from "./words";

interface OptionsLanguageProps {
  readonly language: InterfaceLanguage;
  readonly onChange: (language: InterfaceLanguage) => void;
}

/** The language of the interface. Each names itself, so that nobody is lost in a language that they do not read. */
export function OptionsLanguage({ language, onChange }: OptionsLanguageProps) {
  const { translate } = useWords();
  return (
    <Block id="language" title={translate("options.language")} text={translate("options.language.text")}>
      <Segments
        label={translate("options.language")}
        options={[
          { value: "auto", words: translate("options.language.auto") },
          { value: "vi", words: "Tiếng Việt", lang: "vi" },
          { value: "en", words: "English", lang: "en" },
        ]}
        value={language}
        onChange={onChange}
      />
    </Block>
  );
}
