/**
 * The picture of a chronology: a lane for each person, a mark for each entry, and bands for the
 * levels of help, at several closenesses.
 *
 * <p>Start with {@link io.github.throughline.chronology.render.picture.Picture}, which lays the
 * lanes out along a {@link io.github.throughline.chronology.render.picture.TimeScale} and has
 * {@link io.github.throughline.chronology.render.picture.Drawing} write them as SVG. Where marks
 * would cover each other they are gathered and counted; no mark is left out for want of room.
 */
@NullMarked
package io.github.throughline.chronology.render.picture;

import org.jspecify.annotations.NullMarked;
