package dev.freehold.processor.layout;

import java.util.List;

/**
 * A struct, its members one after the other.
 *
 * @param size in bytes, with the padding at the end
 * @param alignment what its address is a multiple of, in bytes
 */
public record CStruct(List<CMember> members, long size, long alignment) implements CType {}
