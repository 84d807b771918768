/**
 * Case files, family files, service files and wellbeing files as JSON documents.
 *
 * <p>Start with {@link io.github.throughline.core.json.DocumentFormat}, which reads and writes one
 * document, and with {@link io.github.throughline.core.json.CaseFileReader} and {@link
 * io.github.throughline.core.json.CaseFileWriter} for many case files, one on a line. {@link
 * io.github.throughline.core.json.ThroughlineModule} brings the same form to a Jackson mapper of
 * your own. The form is described in {@code docs/json.md}, and for programs by {@link
 * io.github.throughline.core.json.JsonSchema}.
 *
 * <p>The records themselves know nothing of JSON: their components, in their order, are the
 * properties. What this version does not know is kept, at every level, and written back. The form
 * does not depend on how a mapper is set up, because everything is read and written token by token
 * here.
 *
 * <p>Input is not trusted. Depth and lengths are bounded, a property given twice is refused, and an
 * error tells the place and what was expected, but never repeats a word of the document.
 */
@NullMarked
package io.github.throughline.core.json;

import org.jspecify.annotations.NullMarked;
