import type { SiteRule } from "../core/site-rule";
import { Block } from "./block";
import { BinIcon } from "./icons";
import { OptionsSiteForm } from "./options-site-form";
import type { ListedSite, OptionsActions, OwnSite } from "./options-state";
import { Segments } from "./segments";
import { Toggle } from "./toggle";
import { useWords } from "./words";

interface OptionsSitesProps {
  readonly listed: readonly ListedSite[];
  readonly own: readonly OwnSite[];
  readonly example: string;
  readonly actions: OptionsActions;
}

/** Which sites are read unasked: those of the list, and the reader's own. */
export function OptionsSites({ listed, own, example, actions }: OptionsSitesProps) {
  const { translate } = useWords();
  return (
    <Block id="sites" title={translate("options.sites")} text={translate("options.sites.text")}>
      <h3 class="block-subtitle">{translate("options.sites.own")}</h3>
      {own.length === 0 ? (
        <p class="block-text">{translate("options.sites.own.none")}</p>
      ) : (
        <ul class="own-sites">
          {own.map((site) => (
            <OwnSiteRow key={site.host} site={site} actions={actions} />
          ))}
        </ul>
      )}
      <OptionsSiteForm example={example} onAdd={actions.onAddSite} />
      <h3 class="block-subtitle">{translate("options.sites.listed")}</h3>
      <ul class="listed-sites">
        {listed.map(({ host, name, isOn }) => (
          <li key={host}>
            <Toggle name={<span lang="vi">{name}</span>} detail={host} isOn={isOn} onToggle={(on) => actions.onListed(host, on)} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** What can be chosen for a site of one's own; on a click is what holds once it is removed. */
const OWN_RULES: readonly SiteRule[] = ["always", "never"];

function OwnSiteRow({ site: { host, rule }, actions }: { readonly site: OwnSite; readonly actions: OptionsActions }) {
  const { translate } = useWords();
  const remove = translate("options.sites.remove", { host });
  return (
    <li class="own-site">
      <span class="own-host">{host}</span>
      <div class="own-tools">
        <Segments
          label={translate("options.sites.rule", { host })}
          options={OWN_RULES.map((value) => ({ value, words: translate(`site.${value}`) }))}
          value={rule}
          onChange={(chosen) => actions.onOwn(host, chosen)}
        />
        <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={() => actions.onRemoveSite(host)}>
          <BinIcon />
        </button>
      </div>
    </li>
  );
}
