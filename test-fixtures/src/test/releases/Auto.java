import dev.freehold.AutoRelease;
import dev.freehold.Own;
import java.util.function.IntUnaryOperator;

/** Each method is that of {@code Hand} with the same name. */
@AutoRelease
class Auto {
  static void one(int way) {
    Res a = Res.open("a");
    a.use();
  }

  static void nothingFollows(int way) {
    Res.step("before");
    Res a = Res.open("a");
  }

  static void threeInReverseOrder(int way) {
    Res a = Res.open("a");
    Res b = Res.open("b");
    Res c = Res.open("c");
    b.use();
  }

  static int earlyReturn(int way) {
    Res a = Res.open("a");
    if (way == 1) {
      return 1;
    }
    Res b = Res.open("b");
    if (way == 2) {
      return 2;
    }
    a.use();
    return 3;
  }

  static void breakAndContinue(int way) {
    for (int i = 0; i < 3; i++) {
      Res a = Res.open("a" + i);
      if (i == way) {
        continue;
      }
      if (way == 2) {
        break;
      }
      a.use();
    }
  }

  static void nestedLoops(int way) {
    outer:
    for (int i = 0; i < 2; i++) {
      Res a = Res.open("a");
      while (true) {
        Res b = Res.open("b");
        if (way == 1) {
          continue outer;
        }
        if (way == 2) {
          break outer;
        }
        break;
      }
      Res.step("next");
    }
  }

  static void movedOnOneBranch(int way) {
    Res a = Res.open("a");
    if (way == 1) {
      Res.keep(a);
    }
    Res.step("end");
  }

  static void passedOnInTheEnd(int way) {
    Res a = Res.open("a");
    a.use();
    Res.keep(a);
    Res.step("end");
  }

  private static int fails(int way) {
    Res.step("argument");
    return way;
  }

  static void both(@Own Res a, int number, @Own Res b) {
    Res.step("both");
  }

  static void argumentsThatFail(int way) {
    Res a = Res.open("a");
    Res b = Res.open("b");
    both(a, fails(way), b);
    Res.step("end");
  }

  static void released(int way) {
    Res a = Res.open("a");
    if (way != 0) {
      a.use();
      a.close();
    }
    Res.step("end");
  }

  static void maybeNull(int way) {
    Res a = null;
    if (way == 1) {
      a = Res.open("a");
    }
    Res.step("end");
  }

  static void assignedLater(int way) {
    Res a;
    if (way == 0) {
      a = Res.open("a0");
    } else {
      a = Res.open("a1");
    }
    a.use();
  }

  static void overwritten(int way) {
    Res a = Res.open("a");
    a.use();
    if (way != 2) {
      a = Res.open("b");
    }
    if (way == 1) {
      Res.keep(a);
      a = Res.open("c");
    }
    Res.step("end");
  }

  static void overwrittenInALoop(int way) {
    Res a = null;
    for (int i = 0; i <= way; i++) {
      a = Res.open("a" + i);
    }
    Res.step("end");
  }

  static void parameter(int way) {
    taking(Res.open("a"), way);
  }

  private static void taking(@Own Res a, int way) {
    Res.step("taken");
    if (way == 1) {
      Res.keep(a);
    }
    if (way == 2) {
      throw new IllegalArgumentException("thrown");
    }
  }

  static void twoParameters(int way) {
    takingTwo(Res.open("a"), Res.open("b"));
  }

  private static void takingTwo(@Own Res a, @Own Res b) {
    Res c = Res.open("c");
    Res.step("taken");
  }

  static void returned(int way) {
    Res r = make(way);
    r.use();
  }

  private static @Own Res make(int way) {
    Res a = Res.open("a");
    a.use();
    if (way == 1) {
      return Res.open("b");
    }
    return a;
  }

  static int userCatchAndFinally(int way) {
    try {
      Res a = Res.open("a");
      if (way == 1) {
        return 1;
      }
      a.use();
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
      Res a = Res.open("a");
      a.use();
    }
  }

  static void besideTryWithResources(int way) {
    Res a = Res.open("a");
    try (Res b = Res.open("b")) {
      Res c = Res.open("c");
      c.use();
    }
    Res.step("end");
  }

  static void inALambda(int way) {
    IntUnaryOperator function =
        x -> {
          Res a = Res.open("a");
          if (x == 1) {
            return 1;
          }
          a.use();
          return 2;
        };
    Res.step("r" + function.applyAsInt(way));
  }

  static int switchStatement(int way) {
    switch (way) {
      case 0 -> {
        Res a = Res.open("a");
        a.use();
      }
      case 1 -> Res.open("b");
      default -> {
        Res c = Res.open("c");
        return 7;
      }
    }
    Res.step("end");
    return 8;
  }

  static int switchExpression(int way) {
    Res a = Res.open("a");
    int number =
        3
            + switch (way) {
              case 0:
                {
                  Res b = Res.open("b");
                  yield 4;
                }
              case 1:
                Res.keep(a);
              default:
                yield 5;
            };
    Res.step("n" + number);
    return number;
  }

  static void droppedResult(int way) {
    Res.step("before");
    Res.open("a");
    Res.step("end");
  }

  static void resultWithinAStatement(int way) {
    Res.open("a").use();
    Res.step("end");
  }

  static void resultsWithinADeclaration(int way) {
    int sum = Res.sum(Res.open("a"), Res.open("b"));
    Res c = Res.open("c" + sum);
    Res.step("end");
  }

  static int resultWithinAReturn(int way) {
    Res a = Res.open("a");
    return Res.open("bb").number() + a.number();
  }

  static void resultWithinALambda(int way) {
    Runnable function = () -> {
      Res.open("a").use();
      Res.open("b");
    };
    function.run();
  }

  static @Own Res other(Res res) {
    return Res.open("other " + res.name);
  }

  static void resultOfAResult(int way) {
    other(Res.open("a"));
    Res.step("end");
  }

  static int yieldsAnOwner(int way) {
    Res a = Res.open("a");
    @Own Res b =
        switch (way) {
          case 0 -> a;
          case 1 -> Res.open("b");
          default -> {
            Res c = Res.open("c");
            c.use();
            yield c;
          }
        };
    return b.number();
  }

  static int resultOfOneOfTwo(int way) {
    return (way == 0 ? Res.open("a") : Res.open("bb")).number();
  }

  static void synchronizedBlock(int way) {
    synchronized (Auto.class) {
      Res a = Res.open("a");
      a.use();
    }
    Res.step("end");
  }

  static void moveToAnotherName(int way) {
    Res a = Res.open("a");
    Res b = Res.open("b");
    if (way == 1) {
      @Own Res c = a;
      c.use();
    }
    Res.step("end");
  }

  static void conditional(int way) {
    Res a = way == 0 ? null : Res.open("a");
    Res b = Res.open("b");
    Res.step("end");
  }

  static void thrown(int way) {
    Res a = Res.open("a");
    if (way == 1) {
      throw new IllegalArgumentException("thrown");
    }
    a.use();
  }
}
