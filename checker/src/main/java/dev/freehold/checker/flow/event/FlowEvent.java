package dev.freehold.checker.flow.event;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.InlineLengths;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Something that the flow saw and a rule may object to. */
public sealed interface FlowEvent {
  /** Where it happened. */
  Tree at();

  /** The name it happened to, as the user wrote it. */
  String name();

  /** The same, known to happen on some paths only; what is wrong on any path is the same. */
  default FlowEvent onSomePaths() {
    return this;
  }

  /** Whether a value goes by it to where others may keep it. */
  default boolean isWayOut() {
    return this instanceof Escaped
        || this instanceof Captured
        || this instanceof BorrowEscapes
        || this instanceof RefusedMove
        || this instanceof NotSent;
  }

  /** What a name was needed for. */
  enum Purpose {
    /** To read, write or lend the value. */
    USE,
    /** To pass the value on. */
    MOVE,
    /** To hand the value back as the result, which the caller is to own. */
    RESULT,
    /** To give the value back. */
    RELEASE,
    /** To be in the object that it is a field of, which is used as a whole or has been made. */
    FIELD
  }

  /** In what way a borrow was used that had ended. */
  enum Use {
    /** Under its name. */
    NAME,
    /** By the call that it was lent to. */
    CALL,
    /** By a loop, to go on. */
    LOOP,
    /** By a try statement, which closes it at its end. */
    CLOSE,
    /** By whoever gets it from this method. */
    RESULT
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

  /** Who keeps a captured value. */
  enum Keeper {
    /** A parameter that promises nothing of the function. */
    PARAMETER,
    /** A parameter that calls the function once, later perhaps. */
    ONCE_PARAMETER,
    /** The function itself, which is no argument. */
    FUNCTION,
    /** An inner class. */
    CLASS
  }

  /** Why a value could not be passed on. */
  enum Refusal {
    /** The name is a borrow. */
    BORROWED,
    /** The name is a borrow of a value that ends with the method. */
    BORROWED_FROM_LOCAL,
    /** The name may stand for one of several values that have other owners. */
    SEVERAL_OWNERS,
    /** A try statement releases it. */
    TRY_RESOURCE,
    /** It is a part of a value that releases it. */
    PART_OF_RESOURCE,
    /** It is an element of an array, or of what a loop goes through. */
    ELEMENT,
    /** It is captured by a function that may be called more than once. */
    CAPTURED
  }

  /** What a result is of a value that ends with the method. */
  enum Share {
    /** The value itself. */
    WHOLE,
    /** A part of it. */
    PART,
    /** A value with an owner of its own, which lives no longer than the other. */
    DEPENDENT
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

  /**
   * A value goes where code that says nothing may keep it, or close it. That is no mistake; but
   * whoever had it cannot be said to close it.
   */
  record LetGo(Tree at, String name, Site site) implements FlowEvent {}

  /**
   * A borrow was used although something had ended it.
   *
   * @param name the borrow, as the user wrote it
   * @param death what ended it
   * @param use in what way it was used
   */
  record LoanUsed(Tree at, String name, Death death, Use use) implements FlowEvent {}

  /**
   * A borrow goes where it may outlive the call that it was lent for.
   *
   * @param lender what it is a part of
   */
  record BorrowEscapes(Tree at, String name, Site lender, EscapeTarget target)
      implements FlowEvent {}

  /**
   * Another thread takes over what only the pool's own thread can release.
   *
   * @param element the declaration of the pool's elements
   */
  record ConfinedSent(Tree at, String name, TypeElement element, Binding binding)
      implements FlowEvent {}

  /**
   * A body that consumes its object ends, and has not handed the object on as a whole. That is no
   * mistake; but those that inherit the body may have more in their objects than it knows of.
   */
  record TakenApart(Tree at, String name) implements FlowEvent {}

  /**
   * A resource that is not owned by who sends it reaches another thread.
   *
   * @param once whether the other thread would take over what is owned, as it calls the function
   *     but once
   */
  record NotSent(Tree at, String name, Binding binding, boolean once) implements FlowEvent {}

  /** A function that a caller passes in may run on another thread, which the caller is not told. */
  record NotPromised(Tree at, String name, ExecutableElement passedTo, VariableElement parameter)
      implements FlowEvent {}

  /**
   * Another thread may see an object that is neither immutable nor safe to share.
   *
   * @param type the type that is not safe to share; null for a field that can change
   */
  record NotShared(Tree at, String name, @Nullable TypeMirror type) implements FlowEvent {}

  /**
   * A part of a new value is read, to which nothing has been written on some path.
   *
   * @param part what is read, as a message names it; of the object that is made, the call that may
   *     read it, or nothing where it is read at once
   * @param origin where the value comes from; null for a field of the object that is made
   */
  record ReadUnwritten(Tree at, String name, String part, @Nullable Site origin)
      implements FlowEvent {}

  /**
   * An index or a text is known not to fit.
   *
   * @param name the array or text, as the user wrote it
   * @param value the index or the text
   */
  record OutOfBounds(Tree at, String name, Object value, InlineLengths.Extent extent)
      implements FlowEvent {}

  /**
   * A frame is used while one that was opened later is open.
   *
   * @param upper the later one
   */
  record FrameBelow(Tree at, String name, Site upper) implements FlowEvent {}

  /**
   * A tracked value is passed to code of which nobody can say what it does with it.
   *
   * @param method the name of that code
   */
  record UnsafeCall(Tree at, String name, String method) implements FlowEvent {}

  /**
   * A guard changed what its switch looks at.
   *
   * @param selector what the switch looks at
   */
  record GuardChanged(Tree at, String name, Tree selector) implements FlowEvent {}

  /** A value was to be passed on or released by who may not. */
  record RefusedMove(Tree at, String name, Binding binding, Purpose purpose, Refusal refusal)
      implements FlowEvent {}

  /**
   * The last name of an owned value went.
   *
   * @param ended where another path moved or released the value; null where none is known
   */
  record Lost(
      Tree at, String name, Binding binding, Loss loss, boolean certain, @Nullable Binding ended)
      implements FlowEvent {
    @Override
    public FlowEvent onSomePaths() {
      return new Lost(at, name, binding, loss, false, ended);
    }
  }

  /**
   * A value that was given to a {@code return} or {@code yield} does not get there, as a {@code
   * finally} block leaves otherwise.
   *
   * @param at the {@code return} or {@code yield}
   * @param leaving what leaves the block instead
   * @param thrown whether that throws
   */
  record ResultLost(Tree at, String name, Binding binding, Tree leaving, boolean thrown)
      implements FlowEvent {}

  /**
   * A borrow was to be used for more than it allows.
   *
   * @param write whether a field was to be written, rather than a stronger borrow taken
   */
  record TooWeak(Tree at, String name, Binding binding, Qualifier needed, boolean write)
      implements FlowEvent {}

  /** A tracked value went where nothing is known of ownership. */
  record Escaped(Tree at, String name, EscapeTarget target) implements FlowEvent {}

  /** A lambda, method reference or inner class captured a tracked value and may keep it. */
  record Captured(Tree at, String name, Binding binding, Keeper keeper) implements FlowEvent {}

  /**
   * A borrow was returned whose owner ends with the method.
   *
   * @param owner the value that it is a part of
   * @param share what it is of the owner
   */
  record ReturnedBorrow(Tree at, String name, Site owner, Share share) implements FlowEvent {}
}
