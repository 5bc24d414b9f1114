/** The options of `approve`, and of corrections. */
export const sealOptions = {
  approvedBy: { value: "NAMN", about: "vilka som justerar; annars alla som återstår" },
  approvedItems: { value: "PUNKTER", about: "bara dessa punkter (4,7 eller 4-7): omedelbar justering" },
  approvedOn: { value: "DAG", about: "dagen då det justerades; annars i dag" },
  sign: {
    value: "NYCKEL",
    about: "skriv under med den justerandes SSH-nyckel (en fil; annars den vanliga)",
  },
  correctedItems: {
    value: "PUNKTER",
    about: "i ett protokoll: dessa punkter (4,7) rättas eller får anteckningen",
  },
};
