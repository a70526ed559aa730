package dev.freehold.internal;

/** What inline arrays, texts and unions are parts of: an element, or a variant of a union in it. */
public abstract class FieldHolder {
  FieldHolder() {}

  /** Throws unless the fields may be used at present. */
  abstract void checkLive();

  /** How messages name a field. */
  abstract String place(String field);
}
