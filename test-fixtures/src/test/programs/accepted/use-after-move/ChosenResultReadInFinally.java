import dev.freehold.Own;
import shared.Res;

/** What a conditional expression gives to a return is read until the method is left. */
class ChosenResultReadInFinally {
  static Res either(@Own Res res, boolean known) {
    try {
      return known ? res : (Res) (res);
    } finally {
      res.get();
    }
  }

  static Res nested(@Own Res res, int kind) {
    try (Res other = Res.open()) {
      return kind == 0 ? res : kind == other.get() ? (res) : res;
    } finally {
      res.get();
    }
  }

  static Res inLoop(int kind) {
    for (; ; ) {
      Res res = Res.open();
      try {
        if (res.get() > kind) {
          return (Res) (kind == 0 ? res : res);
        }
      } finally {
        res.get();
      }
      res.close();
    }
  }

  static Res locked(@Own Res res, Object lock) {
    try {
      synchronized (lock) {
        return lock == res ? res : res;
      }
    } finally {
      Res.read(res);
    }
  }
}
