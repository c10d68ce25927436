/** Numbers in signs of ASCII that a string in quotation marks holds as they are, blanks left out: one sign for up to 59, two for up to 2789, else three. */
export class PackedNumbers {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    const first = this.digit();
    if (first < 60) return first;
    if (first < 90) return (first - 60) * 91 + this.digit() + 60;
    const second = this.digit();
    return second * 91 + this.digit() + 2790;
  }

  /** 0 to 90: the signs from # on, but for the backslash. */
  private digit(): number {
    const unit = this.text.charCodeAt(this.at);
    this.at++;
    return unit < 0x5c ? unit - 0x23 : unit - 0x24;
  }
}
