import dev.freehold.Unsafe;
import java.util.function.IntUnaryOperator;

/** The same as {@code Auto}, written with try-with-resources. */
@Unsafe("by hand")
class Hand {
  static void one(int way) {
    try (Res a = Res.open("a")) {
      a.use();
    }
  }

  static void nothingFollows(int way) {
    Res.step("before");
    try (Res a = Res.open("a")) {}
  }

  static void threeInReverseOrder(int way) {
    try (Res a = Res.open("a");
        Res b = Res.open("b");
        Res c = Res.open("c")) {
      b.use();
    }
  }

  static int earlyReturn(int way) {
    try (Res a = Res.open("a")) {
      if (way == 1) {
        return 1;
      }
      try (Res b = Res.open("b")) {
        if (way == 2) {
          return 2;
        }
        a.use();
        return 3;
      }
    }
  }

  static void breakAndContinue(int way) {
    for (int i = 0; i < 3; i++) {
      try (Res a = Res.open("a" + i)) {
        if (i == way) {
          continue;
        }
        if (way == 2) {
          break;
        }
        a.use();
      }
    }
  }

  static void nestedLoops(int way) {
    outer:
    for (int i = 0; i < 2; i++) {
      try (Res a = Res.open("a")) {
        while (true) {
          try (Res b = Res.open("b")) {
            if (way == 1) {
              continue outer;
            }
            if (way == 2) {
              break outer;
            }
            break;
          }
        }
        Res.step("next");
      }
    }
  }

  static void movedOnOneBranch(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      if (way == 1) {
        Res.keep(a.take());
      }
      Res.step("end");
    }
  }

  static void passedOnInTheEnd(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      a.get().use();
      Res.keep(a.take());
      Res.step("end");
    }
  }

  private static int fails(int way) {
    Res.step("argument");
    return way;
  }

  static void both(Res a, int number, Res b) {
    try (a;
        b) {
      Res.step("both");
    }
  }

  static void argumentsThatFail(int way) {
    try (Slot a = new Slot(Res.open("a"));
        Slot b = new Slot(Res.open("b"))) {
      int number = fails(way);
      both(a.take(), number, b.take());
      Res.step("end");
    }
  }

  static void released(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      if (way != 0) {
        a.get().use();
        a.take().close();
      }
      Res.step("end");
    }
  }

  static void maybeNull(int way) {
    try (Slot a = new Slot(null)) {
      if (way == 1) {
        a.set(Res.open("a"));
      }
      Res.step("end");
    }
  }

  static void assignedLater(int way) {
    try (Res a = way == 0 ? Res.open("a0") : Res.open("a1")) {
      a.use();
    }
  }

  static void overwritten(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      a.get().use();
      if (way != 2) {
        a.set(Res.open("b"));
      }
      if (way == 1) {
        Res.keep(a.take());
        a.set(Res.open("c"));
      }
      Res.step("end");
    }
  }

  static void overwrittenInALoop(int way) {
    try (Slot a = new Slot(null)) {
      for (int i = 0; i <= way; i++) {
        a.set(Res.open("a" + i));
      }
      Res.step("end");
    }
  }

  static void parameter(int way) {
    taking(Res.open("a"), way);
  }

  private static void taking(Res given, int way) {
    try (Slot a = new Slot(given)) {
      Res.step("taken");
      if (way == 1) {
        Res.keep(a.take());
      }
      if (way == 2) {
        throw new IllegalArgumentException("thrown");
      }
    }
  }

  static void twoParameters(int way) {
    Res first = Res.open("a");
    takingTwo(first, Res.open("b"));
  }

  private static void takingTwo(Res first, Res second) {
    try (Res a = first;
        Res b = second;
        Res c = Res.open("c")) {
      Res.step("taken");
    }
  }

  static void returned(int way) {
    try (Res r = make(way)) {
      r.use();
    }
  }

  private static Res make(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      a.get().use();
      if (way == 1) {
        return Res.open("b");
      }
      return a.take();
    }
  }

  static int userCatchAndFinally(int way) {
    try {
      try (Res a = Res.open("a")) {
        if (way == 1) {
          return 1;
        }
        a.use();
      }
    } catch (IllegalStateException e) {
      Res.step("caught " + e.getMessage() + e.getSuppressed().length);
      return 2;
    } finally {
      Res.step("finally");
    }
    return 3;
  }

  static void insideFinally(int way) {
    try {
      Res.step("body");
    } finally {
      try (Res a = Res.open("a")) {
        a.use();
      }
    }
  }

  static void besideTryWithResources(int way) {
    try (Res a = Res.open("a")) {
      try (Res b = Res.open("b");
          Res c = Res.open("c")) {
        c.use();
      }
      Res.step("end");
    }
  }

  static void inALambda(int way) {
    IntUnaryOperator function =
        x -> {
          try (Res a = Res.open("a")) {
            if (x == 1) {
              return 1;
            }
            a.use();
            return 2;
          }
        };
    Res.step("r" + function.applyAsInt(way));
  }

  static int switchStatement(int way) {
    switch (way) {
      case 0 -> {
        try (Res a = Res.open("a")) {
          a.use();
        }
      }
      case 1 -> {
        try (Res b = Res.open("b")) {}
      }
      default -> {
        try (Res c = Res.open("c")) {
          return 7;
        }
      }
    }
    Res.step("end");
    return 8;
  }

  static int switchExpression(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      int number =
          3
              + switch (way) {
                case 0:
                  {
                    try (Res b = Res.open("b")) {
                      yield 4;
                    }
                  }
                case 1:
                  Res.keep(a.take());
                default:
                  yield 5;
              };
      Res.step("n" + number);
      return number;
    }
  }

  static void droppedResult(int way) {
    Res.step("before");
    try (Res a = Res.open("a")) {}
    Res.step("end");
  }

  static void resultWithinAStatement(int way) {
    try (Res a = Res.open("a")) {
      a.use();
    }
    Res.step("end");
  }

  static void resultsWithinADeclaration(int way) {
    int sum;
    try (Res a = Res.open("a");
        Res b = Res.open("b")) {
      sum = Res.sum(a, b);
    }
    try (Res c = Res.open("c" + sum)) {
      Res.step("end");
    }
  }

  static int resultWithinAReturn(int way) {
    try (Res a = Res.open("a");
        Res b = Res.open("bb")) {
      return b.number() + a.number();
    }
  }

  static void resultWithinALambda(int way) {
    try (Res a = Res.open("a")) {
      a.use();
    }
    try (Res b = Res.open("b")) {}
  }

  static void resultOfAResult(int way) {
    try (Res a = Res.open("a");
        Res b = Res.open("other " + a.name)) {}
    Res.step("end");
  }

  static int yieldsAnOwner(int way) {
    try (Slot a = new Slot(Res.open("a"))) {
      Res given;
      switch (way) {
        case 0 -> given = a.take();
        case 1 -> given = Res.open("b");
        default -> {
          try (Slot c = new Slot(Res.open("c"))) {
            c.get().use();
            given = c.take();
          }
        }
      }
      try (Res b = given) {
        return b.number();
      }
    }
  }

  static int resultOfOneOfTwo(int way) {
    try (Res a = way == 0 ? Res.open("a") : Res.open("bb")) {
      return a.number();
    }
  }

  static void synchronizedBlock(int way) {
    synchronized (Auto.class) {
      try (Res a = Res.open("a")) {
        a.use();
      }
    }
    Res.step("end");
  }

  static void moveToAnotherName(int way) {
    try (Slot a = new Slot(Res.open("a"));
        Res b = Res.open("b")) {
      if (way == 1) {
        try (Res c = a.take()) {
          c.use();
        }
      }
      Res.step("end");
    }
  }

  static void conditional(int way) {
    try (Res a = way == 0 ? null : Res.open("a");
        Res b = Res.open("b")) {
      Res.step("end");
    }
  }

  static void thrown(int way) {
    try (Res a = Res.open("a")) {
      if (way == 1) {
        throw new IllegalArgumentException("thrown");
      }
      a.use();
    }
  }
}
