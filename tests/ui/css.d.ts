/** The bundler takes style sheets in; the compiler needs only to know that they are there. */
declare module "*.css";
