/**
 * An address that holds a file instead of naming its place.
 * @param {string} type of its content
 * @param {string | Buffer} content
 * @returns {string}
 */
export const dataAddress = (type, content) =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`;
