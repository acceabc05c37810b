/** For links that ask for what is not there. */
export const astray = {
  foreign: {
    heading: "That language is not here",
    body: (name: string) => `The page was asked for in ${name}. It can be read in these languages:`,
  },
  near: "Near what was asked for:",
  absent: "The link asks for something that is not here:",
  without: "The page is shown without it; what there is can be chosen below.",
};
