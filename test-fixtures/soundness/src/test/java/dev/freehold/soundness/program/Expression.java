package dev.freehold.soundness.program;

import java.util.List;

/** Something that has a value. */
public sealed interface Expression {
  /** The type of the value. */
  Type type();

  /** Does what fits the kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /** What can be done with each kind of expression. */
  interface Visitor<R> {
    R use(Use use);

    R part(Part part);

    R call(Call call);

    R choice(Choice choice);

    R nothing(Nothing nothing);

    R number(Number number);
  }

  /** The value of a variable. */
  record Use(Variable variable) implements Expression {
    @Override
    public Type type() {
      return variable.type();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.use(this);
    }
  }

  /**
   * A part of a value.
   *
   * @param whole a variable, or a part of one
   * @param step the accessor
   */
  record Part(Expression whole, String step) implements Expression {
    @Override
    public Type type() {
      return whole.type().parts().get(step);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.part(this);
    }
  }

  /** The result of an operation. */
  record Call(Operation operation, List<Expression> operands) implements Expression {
    @Override
    public Type type() {
      return operation.outcome().type();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** One of two values, as a conditional or a switch expression. */
  record Choice(Condition condition, Expression first, Expression second, boolean asSwitch)
      implements Expression {
    @Override
    public Type type() {
      return first instanceof Nothing ? second.type() : first.type();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** The null of a type. */
  record Nothing(Type type) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }

  /** A number. */
  record Number(int value) implements Expression {
    @Override
    public Type type() {
      return Type.NUMBER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }
}
