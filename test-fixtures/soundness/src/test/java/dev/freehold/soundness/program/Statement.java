package dev.freehold.soundness.program;

import java.util.List;

/** A statement. */
public sealed interface Statement {
  /** Does what fits the kind of statement. */
  <R> R accept(Visitor<R> visitor);

  /** What can be done with each kind of statement. */
  interface Visitor<R> {
    R declare(Declare declare);

    R assign(Assign assign);

    R run(Run run);

    R branch(Branch branch);

    R loop(Loop loop);

    R leave(Leave leave);

    R give(Give give);

    R fail(Fail fail);

    R attempt(Attempt attempt);

    R select(Select select);

    R visit(Visit visit);
  }

  /** A local variable; or, as the resource of a try statement, one that is there already. */
  record Declare(Variable variable, Expression value) implements Statement {
    /** Whether, as the resource of a try statement, it only names a variable. */
    public boolean isOpenAlready() {
      return value instanceof Expression.Use use && use.variable().equals(variable);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declare(this);
    }
  }

  /** A variable is given another value. */
  record Assign(Variable variable, Expression value) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assign(this);
    }
  }

  /** An operation for its effect; a number that it gives is noted. */
  record Run(Expression.Call call) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }
  }

  /** {@code if}. */
  record Branch(Condition condition, Block then, Block otherwise) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.branch(this);
    }
  }

  /**
   * A loop.
   *
   * @param kind which of Java's loops
   * @param condition what a {@code while} or {@code do} loop asks
   * @param label its label; empty for none
   */
  record Loop(Kind kind, Condition condition, String label, Block body) implements Statement {
    /** Java's loops. */
    public enum Kind {
      WHILE,
      DO,
      /** Runs twice. */
      COUNTED,
      /** Ends by jumps alone. */
      ENDLESS
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.loop(this);
    }
  }

  /** {@code break} or {@code continue}, to a label where there is one. */
  record Leave(boolean again, String label) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leave(this);
    }
  }

  /** {@code return}, of {@link Expression.Nothing} for no value. */
  record Give(Expression value) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.give(this);
    }
  }

  /** {@code throw}; declared or not. */
  record Fail(boolean declared) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fail(this);
    }
  }

  /**
   * {@code try}.
   *
   * @param resources what it closes at its end
   * @param handlers its catch clauses
   * @param last its finally block; none if it is empty
   */
  record Attempt(List<Declare> resources, Block body, List<Handler> handlers, Block last)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attempt(this);
    }
  }

  /** A catch clause, of the declared exception or the other. */
  record Handler(boolean declared, Block body) {}

  /**
   * {@code switch}, decided by whoever runs the program.
   *
   * @param arrows whether it is written with arrows; with colons, an arm may fall into the next
   * @param complete whether the last arm is the default
   */
  record Select(List<Block> arms, boolean arrows, boolean complete) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.select(this);
    }
  }

  /** {@code forEach} of a container. */
  record Visit(Variable container, Variable element, Block body) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
