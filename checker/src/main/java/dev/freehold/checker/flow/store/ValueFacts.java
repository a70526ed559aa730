package dev.freehold.checker.flow.store;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of values, whoever names them: their unwritten parts, frames, owned fields, pools,
 * and how many owners they have.
 */
public final class ValueFacts {
  private final UnwrittenTable unwritten;
  private final FrameTable frames;
  private final FieldTable fields;
  private final ElementTable elements;
  private final OwnersTable owners;

  private ValueFacts(
      UnwrittenTable unwritten,
      FrameTable frames,
      FieldTable fields,
      ElementTable elements,
      OwnersTable owners) {
    this.owners = owners;
    this.unwritten = unwritten;
    this.frames = frames;
    this.fields = fields;
    this.elements = elements;
  }

  static ValueFacts empty() {
    return new ValueFacts(
        UnwrittenTable.empty(),
        FrameTable.empty(),
        FieldTable.empty(),
        ElementTable.empty(),
        OwnersTable.empty());
  }

  ValueFacts copy() {
    return new ValueFacts(
        unwritten.copy(), frames.copy(), fields.copy(), elements.copy(), owners.copy());
  }

  /** Notes that nothing has been written to those parts of a new value. */
  public void unwritten(Token token, Set<Path> parts) {
    if (token.isExact()) {
      unwritten.put(token, parts);
    }
  }

  /** The parts of the place to which nothing has been written, on this path or another. */
  public Set<Path> unwrittenIn(Binding place) {
    return unwritten.within(place.token(), place.path());
  }

  /** The place has been written, all of it. */
  public void written(Binding place) {
    unwritten.written(place.token(), place.path());
  }

  /** A frame is opened on a stack, which is one of the values. */
  public void push(Token frame, Set<Token> stacks) {
    frames.push(frame, stacks);
  }

  /** The frames that were opened above a frame; empty for what is no frame. */
  public Set<Token> above(Token frame) {
    return frames.above(frame);
  }

  /** What an owned field holds is known from here on. */
  public void holds(Binding field, Content content) {
    fields.put(field, content);
  }

  /** What an owned field holds; null where nothing is known. */
  public @Nullable Content contentOf(Binding field) {
    return fields.get(field);
  }

  /**
   * A pool gives an element.
   *
   * @param pools the values that may be the pool
   * @param named whether a handle may name the element
   */
  public void element(Token element, Set<Token> pools, boolean named) {
    if (element.isExact()) {
      elements.put(element, pools, named);
    }
  }

  /** Whether an element is known here. */
  public boolean knowsElements() {
    return !elements.isEmpty();
  }

  /** Somebody may ask for the handle of the element. */
  public void named(Token element) {
    elements.named(element);
  }

  /** Whether a handle may name the value. */
  public boolean mayBeNamed(Token element) {
    return elements.mayBeNamed(element);
  }

  /** The values that may be the pool of the element; null where that is not known. */
  public @Nullable Set<Token> poolsOf(Token element) {
    return elements.poolsOf(element);
  }

  /** How many owners the values have. */
  OwnersTable owners() {
    return owners;
  }

  /** The place was changed by code that is not looked into. */
  void changed(Binding place) {
    fields.changed(place.token(), place.path());
  }

  void forget(Set<Token> tokens) {
    unwritten.forget(tokens);
    frames.forget(tokens);
    fields.forget(tokens);
    elements.forget(tokens);
    owners.forget(tokens);
  }

  boolean isEmpty() {
    return unwritten.isEmpty()
        && frames.isEmpty()
        && fields.isEmpty()
        && elements.isEmpty()
        && owners.isEmpty();
  }

  /** Forgets all values but these. */
  void keep(Set<Token> tokens) {
    unwritten.keep(tokens);
    frames.keep(tokens);
    fields.keep(tokens);
    elements.keep(tokens);
    owners.keep(tokens);
  }

  void putAll(ValueFacts other) {
    unwritten.putAll(other.unwritten);
    frames.putAll(other.frames);
    fields.putAll(other.fields);
    elements.putAll(other.elements);
    owners.putAll(other.owners);
  }

  /** Joins another path into this one; says whether this one changed. */
  boolean join(ValueFacts other, Map<Token, Token> renaming) {
    boolean changed = unwritten.join(other.unwritten, renaming);
    changed |= frames.join(other.frames, renaming);
    changed |= fields.join(other.fields, renaming);
    changed |= elements.join(other.elements, renaming);
    changed |= owners.join(other.owners, renaming);
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueFacts facts
        && facts.unwritten.equals(unwritten)
        && facts.frames.equals(frames)
        && facts.fields.equals(fields)
        && facts.elements.equals(elements)
        && facts.owners.equals(owners);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unwritten, frames, fields, elements, owners);
  }
}
