/** Stands for style sheets and pictures, which component tests do not look at. */
export default '';
