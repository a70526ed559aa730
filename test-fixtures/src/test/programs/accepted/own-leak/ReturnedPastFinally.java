import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class ReturnedPastFinally {
  static @Own Res caught() {
    try {
      return Res.open();
    } finally {
      try {
        Res.mayFail();
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }

  static @Own Res closedOutside() {
    Res res = Res.open();
    try {
      try {
        return res;
      } finally {
        Res.mayFail();
      }
    } catch (IOException e) {
      res.close();
      return Res.open();
    }
  }

  static @Own Res keptByName() {
    Res res = Res.open();
    for (; ; ) {
      try {
        return res;
      } finally {
        break;
      }
    }
    return res;
  }

  static @Own Res sameAgain() {
    Res res = Res.open();
    try {
      return res;
    } finally {
      return res;
    }
  }

  static @Own Res finallyDone(boolean b) {
    try {
      if (b) {
        return Res.open();
      }
    } finally {
      System.out.println();
    }
    return null;
  }

  static int number() {
    Res res = Res.open();
    try {
      return res.get();
    } finally {
      res.close();
    }
  }

  static @Own Res closesOther(@Own Res res) {
    try (Res other = Res.open()) {
      return res;
    } finally {
      res.get();
    }
  }
}
