/**
 * Showing a chronology: as a page with a picture for people, as a table for spreadsheets and as
 * JSON for programs.
 *
 * <p>Start with {@link io.github.throughline.chronology.render.ChronologyPage}; {@link
 * io.github.throughline.chronology.render.ChronologyCsv} and {@link
 * io.github.throughline.chronology.render.ChronologyJson} write the same entries for machines. The
 * same chronology always gives the same bytes.
 *
 * <p>Nothing here judges. Shapes and colours say what entries are about, good beside bad; nothing
 * is added up for a child or a family, and time without records is drawn as time of which nothing
 * is known.
 */
@NullMarked
package io.github.throughline.chronology.render;

import org.jspecify.annotations.NullMarked;
