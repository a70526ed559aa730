package dev.freehold.processor.declaration;

/**
 * What the build says of all the pools that it generates.
 *
 * @param checked whether accessors test what they are used on
 * @param guarded whether the elements of global native pools can have guards, for which each says
 *     where it is
 */
public record BuildOptions(boolean checked, boolean guarded) {}
