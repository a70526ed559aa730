package dev.freehold.processor.layout;

/** A type as the platform's C compiler lays it out on 64-bit machines. */
public sealed interface CType permits CScalar, CBits, CArray, CStruct, CUnion {
  /** In bytes, with the padding at the end. */
  long size();

  /** What its address is a multiple of, in bytes. */
  long alignment();
}
