package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import java.util.List;

/** All constructs. */
public final class Constructs {
  /** All of them; the next one is drawn from these. */
  public static final List<Construct> ALL =
      List.of(
          new AbruptFinally(),
          new Anonymous(),
          new BorrowCollections(),
          new BorrowOptionals(),
          new Branching(),
          new Branching(),
          new Branching(),
          new Branching(),
          new CarrierMistakes(),
          new Carriers(),
          new Caught(),
          new Changers(),
          new EarlyLeave(),
          new Elements(),
          new EvaluationOrder(),
          new Functions(),
          new Functions(),
          new GenericBridge(),
          new GenericClasses(),
          new GenericConversions(),
          new GenericMethods(),
          new Guarded(),
          new Handles(),
          new Helpers(),
          new Hierarchy(),
          new Holder(),
          new Initialisers(),
          new Inner(),
          new Looping(),
          new Looping(),
          new Makers(),
          new OnceMoved(),
          new Overriders(),
          new OwnedFunction(),
          new Patterns(),
          new Promises(),
          new Records(),
          new References(),
          new Sealed(),
          new Shared(),
          new Takers(),
          new ThrowingConstructor(),
          new TryResources(),
          new Unions(),
          new Unwritten(),
          new Varargs());

  private Constructs() {}
}
