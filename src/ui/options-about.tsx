import { Block } from "./block";
import { useWords } from "./words";

interface OptionsAboutProps {
  readonly version: string;
  /** Address of the page that the first run shows. */
  readonly tourAddress: string;
}

/** Which version this is, and what it promises. */
export function OptionsAbout({ version, tourAddress }: OptionsAboutProps) {
  const { translate } = useWords();
  return (
    <Block id="about" title={translate("options.about")}>
      <p class="block-text">{translate("options.about.version", { version })}</p>
      <p class="block-text">{translate("options.about.privacy")}</p>
      <p class="block-text">{translate("options.about.licence")}</p>
      <a class="button quiet" href={tourAddress}>
        {translate("options.tour")}
      </a>
    </Block>
  );
}
