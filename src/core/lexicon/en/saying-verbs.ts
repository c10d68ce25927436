/** English verbs of saying. One row a verb: base, third person, past (and participle), -ing; `*` marks a form that is a noun or adjective too. */
import { PhraseTable } from "../../text/phrase-table";
import type { Complement, SayingVerb, SourceCue } from "../saying";

const ROWS: Readonly<Record<Complement, string>> = {
  none: `
    call~off calls~off called~off calling~off
    call~for calls~for called~for calling~for
    call~in calls~in called~in calling~in
    add~to adds~to added~to adding~to
    point~to points~to pointed~to pointing~to
    post~office post~offices posted~up posting~up
    ask~not asks~not asked~not asking~not
    read~out read~about read~into reading~about
    state~department state~of stated~aim state~media
    direct~talks direct~line directed~by directed~at
    direct~benefits direct~payments direct~costs direct~aid
    direct~access direct~flights direct~contact direct~evidence
    write~off writes~off wrote~off writing~off
    writing~for writing~in writing~on writing~from
    tell~lies tells~lies told~lies telling~lies
    tell~the~truth tells~the~truth told~the~truth telling~the~truth
    tell~stories tells~stories told~stories telling~stories
    add~up adds~up added~up adding~up
    report~to reports~to reported~to reporting~to
    order~to orders~of in~order~to ordering~of
    rule~out rules~out ruled~out ruling~out
    rule~over rules~over ruled~over ruling~over
    signal~to signals~to sign~off signed~off`,
  clause: `
    say says said saying
    tell tells told telling
    be~quoted~as~saying is~quoted~as~saying was~quoted~as~saying being~quoted~as~saying
    were~quoted~as~saying are~quoted~as~saying been~quoted~as~saying quoted~him~as~saying
    explain explains explained explaining
    argue argues argued arguing
    claim* claims* claimed claiming
    insist insists insisted insisting
    assert asserts asserted asserting
    contend contends contended contending
    testify testifies testified testifying
    reply* replies* replied replying
    allege alleges alleged* alleging
    declare declares declared declaring
    tweet* tweets* tweeted tweeting
    complain complains complained complaining
    joke* jokes* joked joking
    conclude concludes concluded concluding
    concede concedes conceded conceding
    state* states* stated* stating
    boast* boasts* boasted boasting
    quip* quips* quipped quipping
    remark* remark* remarked remarking
    reiterate reiterates reiterated reiterating
    retort* retorts* retorted retorting
    inform informs informed informing
    remind reminds reminded reminding
    predict predicts predicted predicting
    hint* hints* hinted hinting
    imply implies implied implying
    caution* cautions* cautioned cautioning
    assure assures assured assuring
    opine opines opined opining
    lament laments lamented lamenting
    maintain~that maintains~that maintained~that maintaining~that
    attest attests attested attesting
    confide confides confided confiding`,
  either: `
    add adds added* adding
    note* notes* noted noting
    stress* stresses* stressed* stressing
    emphasize emphasizes emphasized emphasizing
    emphasise emphasises emphasised emphasising
    warn warns warned warning*
    share~that shares~that shared~that sharing~that
    affirm affirms affirmed affirming
    confirm confirms confirmed* confirming
    reveal reveals revealed revealing*
    announce announces announced* announcing
    report* reports* reported* reporting*
    acknowledge acknowledges acknowledged acknowledging
    admit admits admitted admitting
    deny denies denied denying
    suggest suggests suggested* suggesting
    estimate* estimates* estimated* estimating
    point~out points~out pointed~out pointing~out
    mention* mentions* mentioned* mentioning
    disclose discloses disclosed disclosing
    repeat* repeats* repeated* repeating
    remember remembers remembered remembering
    recall* recalls* recalled recalling
    observe observes observed* observing
    write writes wrote writing*
    have~written has~written had~written writing~that
    pledge* pledges* pledged* pledging
    promise* promises* promised* promising*
    vow* vows* vowed vowing
    swear swears swore swearing
    threaten threatens threatened* threatening*
    recommend recommends recommended* recommending
    propose proposes proposed* proposing
    demand* demands* demanded demanding*
    confess confesses confessed confessing
    indicate indicates indicated indicating
    counter* counters* countered countering
    request* requests* requested* requesting
    question* questions* questioned questioning
    ask asks asked asking
    recognize recognizes recognized* recognizing
    stipulate stipulates stipulated* stipulating
    underline underlines underlined* underlining
    highlight* highlights* highlighted* highlighting
    advise advises advised*
    rule* rules* ruled ruling*
    reaffirm reaffirms reaffirmed reaffirming
    clarify clarifies clarified clarifying
    proclaim proclaims proclaimed proclaiming
    speculate speculates speculated speculating
    signal* signals* signaled signaling
    signal* signals* signalled signalling
    forecast* forecasts* forecasted forecasting*
    reassure reassures reassured reassuring*`,
  order: `
    order* orders* ordered* ordering
    urge* urges* urged urging
    instruct instructs instructed instructing
    direct* directs* directed* directing
    command* commands* commanded commanding*
    beg begs begged begging
    implore implores implored imploring
    plead~with pleads~with pleaded~with pleading~with
    appeal~to* appeals~to* appealed~to
    call~on calls~on called~on calling~on
    call~upon calls~upon called~upon calling~upon`,
  charge: `
    accuse accuses accused* accusing
    blame* blames* blamed blaming`,
  label: `
    call* calls* called calling*
    introduce introduces introduced introducing
    portray portrays portrayed portraying
    describe describes described describing
    dub dubs dubbed dubbing
    denounce denounces denounced denouncing
    slam* slams* slammed slamming
    blast* blasts* blasted blasting
    hail* hails* hailed hailing
    decry decries decried decrying
    characterize characterizes characterized characterizing
    assail assails assailed assailing
    dismiss dismisses dismissed dismissing
    reject rejects rejected rejecting
    criticize criticizes criticized criticizing
    condemn condemns condemned condemning
    label* labels* labeled labeling
    brand* brands* branded branding`,
  quote: `
    continue continues continued* continuing*
    read reads* read reading*
    respond responds responded responding
    answer* answers* answered answering
    comment* comments* commented commenting
    shout* shouts* shouted shouting
    exclaim exclaims exclaimed exclaiming
    cry* cries* cried crying*
    wonder* wonders* wondered wondering
    post* posts* posted posting*
    muse muses mused musing
    share* shares* shared* sharing*
    enthuse enthuses enthused enthusing
    opine opines opined opining
    chime* chimes* chimed chiming
    voice* voices* voiced* voicing*
    chant* chants* chanted chanting
    yell* yells* yelled yelling
    laugh* laughs* laughed laughing
    scream* screams* screamed screaming
    sing sings sang singing
    begin begins began beginning*
    issue~a~statement issues~a~statement issued~a~statement issuing~a~statement
    release~a~statement releases~a~statement released~a~statement releasing~a~statement
    put~out~a~statement puts~out~a~statement put~out~another~statement putting~out~a~statement
    go~on goes~on went~on going~on
    weigh~in weighs~in weighed~in weighing~in
    chime~in chimes~in chimed~in chiming~in
    plead pleads pleaded pleading
    appeal* appeals* appealed
    enthuse enthuses enthused enthusing
    gush gushes gushed gushing
    fume* fumes* fumed fuming
    sigh* sighs* sighed sighing
    mutter mutters muttered muttering
    whisper* whispers* whispered whispering
    murmur* murmurs* murmured murmuring
    interject interjects interjected interjecting
    elaborate* elaborates elaborated elaborating
    gripe* gripes* griped griping
    grumble grumbles grumbled grumbling
    scoff scoffs scoffed scoffing
    snap* snaps* snapped snapping
    fire~back fires~back fired~back firing~back
    shoot~back shoots~back shot~back shooting~back`,
};

function* entries(): Iterable<readonly [string, SayingVerb]> {
  for (const [takes, rows] of Object.entries(ROWS)) {
    if (!isComplement(takes)) continue;
    for (const row of rows.trim().split("\n")) {
      const forms = row.trim().split(/\s+/);
      for (const [k, word] of forms.entries()) {
        const form = k === 3 ? "participle" : k === 0 ? "bare" : "finite";
        yield [word.replace("*", "").replaceAll("~", " "), { takes, form, isNounToo: word.endsWith("*") }];
      }
    }
  }
}

function isComplement(key: string): key is Complement {
  return key in ROWS;
}

export const SAYING_VERBS_EN: PhraseTable<SayingVerb> = new PhraseTable(entries());

export const SOURCE_CUES_EN: PhraseTable<SourceCue> = new PhraseTable<SourceCue>([
  ["according to", { through: false }],
  ["in the words of", { through: false }],
  ["per a statement from", { through: false }],
]);
