package dev.freehold.processor.layout;

/**
 * An array of numbers.
 *
 * @param length in values
 */
public record CArray(CScalar component, long length) implements CType {
  @Override
  public long size() {
    return Math.multiplyExact(component.size(), length);
  }

  @Override
  public long alignment() {
    return component.alignment();
  }
}
