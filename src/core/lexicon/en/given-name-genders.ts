/** Given names that tell whether *he* or *she* is meant. Names that both bear (*Alex, Taylor, Jordan, Kim, Robin*) are in neither list. */
export const MALE_NAMES = `
  aaron adam adrian ahmed alan albert alberto alejandro alexander alfonso alfred allan allen andre andreas andrew andrey anthony antoine anton antonio antony arnold arthur barack barry
  ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan caleb calvin carl carlos charles christian christopher chuck clarence clayton cliff
  colin connor corey craig curtis damian dan daniel danny darren dave david dean denis dennis derek diego dmitri dmitry dominic don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar edward edwin
  elias elon emmanuel enrique eric erik ernest ethan eugene evan felix fernando floyd francisco francois frank franklin fred frederick gareth gary gavin geoff geoffrey george gerald gerard gilbert giovanni glen glenn
  gordon graham greg gregory guillermo gustavo hans harold harry harvey hassan hector henri henry herbert herman howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jake james jared
  jason javier jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johannes john johnny jonas jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid klaus
  konstantin kurt kyle larry lars lawrence len leon leonard leonardo liam lloyd louis lucas luigi luis luke luther malcolm manuel marc marcel marco marcos marcus mario mark martin marvin mathew matt matteo matthew
  maurice max maxim michael miguel mike mikhail mitch mitt mohamed mohammad mohammed moses muhammad mustafa narendra nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah norman olaf oleg oliver omar
  oscar owen pablo patrick paul pavel pedro pete peter phil philip philippe phillip pierre rafael raj rajesh ralph ramon randall randy raul raymond recep reginald ricardo richard rick ricky rob robert roberto
  rodney rodrigo roger ron ronald ross roy ruben rudolf rudy russell ryan sadiq salman salvatore samuel scott sean sebastian sergei sergey sergio seth shane shaun shawn shinzo simon spencer stanley stefan
  stephen steve steven stewart stuart sunil sven tayyip ted terrence theodore thomas tim timothy todd tom tommy tony travis trevor tyler vernon victor viktor vincent vladimir volodymyr walter warren wayne
  werner wesley will willem william willie winston wolfgang xavier yuri yusuf zach zachary`;

export const FEMALE_NAMES = `
  abby abigail ann aisha alana alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia angela angelina anita anna anne annette annie audrey ava barbara beatrice becky beth betsy
  betty beverly brenda bridget caitlin camilla carla carmen carol caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara clare colleen connie cristina
  crystal cynthia daisy daniela danielle daphne debbie deborah debra denise diana diane donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erin
  esther eva evelyn fatima fiona florence frances gabriela gemma gina gloria grace gretchen hailey hannah harriet heather heidi helen helena helene hillary holly ilhan ines ingrid irene iris isabel isabella ivana
  ivanka jacqueline jane janet janice jasmine jeanine jen jenna jennifer jenny jessica jill joan joanna joanne joyce juanita judith judy julia juliana julie kamala karen karla kate katherine kathleen
  kathryn kathy katie katy kimberly kristen kristi kristin kristina laura lauren leah leila lily linda lindsay lisa liz lois louise lucia lucy lydia maddie madeleine maggie margaret maria marie marilyn
  marlene marta martha martina mary maureen maxine maya megan melania melanie melinda melissa meredith mette michelle mildred molly monica nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma
  olga olivia pamela paola patricia paula pauline peggy penny petra phyllis priya rachel rebecca rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah serena sharon sheila shelley
  shirley silvia sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara tatiana teresa theresa tina tulsi ursula valentina valerie vanessa veronica vicki victoria
  vivian wanda wendy yasmin yolanda yvonne zoe`;
