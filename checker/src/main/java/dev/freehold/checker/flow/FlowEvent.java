package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Ownership;

/** Something that the flow saw and a rule may object to. */
public sealed interface FlowEvent {
  /** Where it happened. */
  Tree at();

  /** The name it happened to, as the user wrote it. */
  String name();

  /** The same, known to happen on some paths only. */
  FlowEvent onSomePaths();

  /** What a name was needed for. */
  enum Purpose {
    /** To read, write or lend the value. */
    USE,
    /** To pass the value on. */
    MOVE,
    /** To give the value back. */
    RELEASE
  }

  /** How an owned value was lost. */
  enum Loss {
    /** The block that declares the last name ended. */
    SCOPE_END,
    /** A return, break, continue or yield left that block. */
    JUMP,
    /** An exception left that block. */
    THROW,
    /** The last name was assigned something else. */
    OVERWRITE,
    /** Nobody took the result of an expression. */
    TEMPORARY,
    /** A constructor or releasing method left an owned field. */
    FIELD
  }

  /** Why a value could not be passed on. */
  enum Refusal {
    /** The name is a borrow. */
    BORROWED,
    /** The name may stand for one of several values that have other owners. */
    SEVERAL_OWNERS,
    /** A try statement releases it. */
    TRY_RESOURCE
  }

  /**
   * A name was used although its value may be gone.
   *
   * @param name as the user wrote it
   * @param binding the possibility that is gone
   * @param certain whether it is gone on every path
   * @param inLoop whether it went in an earlier iteration of a loop
   */
  record UseOfEnded(
      Tree at, String name, Binding binding, Purpose purpose, boolean certain, boolean inLoop)
      implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return new UseOfEnded(at, name, binding, purpose, false, inLoop);
    }
  }

  /** A borrow was used although what it borrows had been moved or released, at {@code at}. */
  record EndedWhileBorrowed(Tree at, String name, String borrow, Binding binding, Tree use)
      implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }

  /** A value was to be passed on or released by who may not. */
  record RefusedMove(Tree at, String name, Binding binding, Purpose purpose, Refusal refusal)
      implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }

  /** The last name of an owned value went. */
  record Lost(Tree at, String name, Binding binding, Loss loss, boolean certain)
      implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return new Lost(at, name, binding, loss, false);
    }
  }

  /**
   * A borrow was to be used for more than it allows.
   *
   * @param write whether a field was to be written, rather than a stronger borrow taken
   */
  record TooWeak(Tree at, String name, Binding binding, Ownership needed, boolean write)
      implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }

  /** A tracked value went where nothing is known of ownership. */
  record Escaped(Tree at, String name, String into) implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }

  /** A lambda, method reference or inner class captured a tracked value and may keep it. */
  record Captured(Tree at, String name, Binding binding) implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }

  /** One call borrows a value twice, at least once exclusively. */
  record Conflict(Tree at, String name, Tree other, boolean bothExclusive) implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }

  /** A borrow was returned whose owner ends with the method. */
  record ReturnedBorrow(Tree at, String name, Binding binding) implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return this;
    }
  }
}
