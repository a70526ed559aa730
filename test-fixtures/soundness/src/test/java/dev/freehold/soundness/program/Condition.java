package dev.freehold.soundness.program;

/** Something that holds or not. */
public sealed interface Condition {
  /** Does what fits the kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /** What can be done with each kind of condition. */
  interface Visitor<R> {
    R decided(Decided decided);

    R isNull(IsNull test);

    R matches(Matches test);

    R hasContent(HasContent test);

    R both(Both both);

    R either(Either either);
  }

  /**
   * Whoever runs the program decides it.
   *
   * @param negated whether it holds where the decision is no
   */
  record Decided(boolean negated) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decided(this);
    }
  }

  /** Whether a variable is null, or is not. */
  record IsNull(Variable variable, boolean negated) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.isNull(this);
    }
  }

  /**
   * Whether a variable is of its type, which it is unless it is null.
   *
   * @param bound a second name for it, where it is
   */
  record Matches(Variable variable, Variable bound) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matches(this);
    }
  }

  /** Whether there is something in a container. */
  record HasContent(Variable container) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hasContent(this);
    }
  }

  /** Whether both hold, from left to right. */
  record Both(Condition first, Condition second) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.both(this);
    }
  }

  /** Whether one of the two holds, from left to right. */
  record Either(Condition first, Condition second) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.either(this);
    }
  }
}
