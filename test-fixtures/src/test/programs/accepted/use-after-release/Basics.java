import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.io.IOException;
import shared.Res;

class Basics {
  void simple() {
    Res res = Res.open();
    res.set(1);
    res.get();
    res.close();
  }

  void resource() throws IOException {
    try (Res res = Res.open()) {
      Res.mayFail();
      res.set(2);
    }
  }

  void onFinally() throws IOException {
    Res res = Res.open();
    try {
      Res.mayFail();
    } finally {
      res.close();
    }
  }

  void moved() {
    Res res = Res.open();
    Res.take(res);
  }

  void movedThenNull(boolean c) {
    Res res = Res.open();
    try {
      if (c) {
        Res.take(res);
        res = null;
      }
    } finally {
      if (res != null) {
        res.close();
      }
    }
  }

  Res factory() {
    Res res = Res.open();
    res.set(4);
    return res;
  }

  void branches(boolean c) {
    Res res;
    if (c) {
      res = Res.open();
    } else {
      res = new Res();
    }
    res.close();
  }

  void refill(int n) {
    Res best = null;
    for (int i = 0; i < n; i++) {
      Res next = Res.open();
      if (best == null) {
        best = next;
      } else if (next.get() > best.get()) {
        best.close();
        best = next;
      } else {
        next.close();
      }
    }
    if (best != null) {
      best.close();
    }
  }

  void refillLoop(int n) {
    Res res = Res.open();
    while (n-- > 0) {
      Res.take(res);
      res = Res.open();
    }
    res.close();
  }

  void ternary(boolean c) {
    Res res = c ? Res.open() : new Res();
    res.close();
    Res.take(c ? Res.open() : new Res());
  }

  int borrow(Res res) {
    return res.get() + Res.read(res);
  }

  void write(@Mut Res res) {
    res.set(1);
    Res.write(res);
    res.value++;
  }

  Res chain(@Own Res res) {
    return Res.pass(Res.pass(res));
  }

  @Ref Res same(@Ref Res res) {
    return res;
  }

  void reassigned() {
    Res res = Res.open();
    res = Res.pass(res);
    res.close();
  }

  void nullInitial(boolean c) {
    Res res = null;
    if (c) {
      res = Res.open();
    }
    if (res != null) {
      res.close();
    }
  }

  void print(Res res) {
    String s = "it is " + res + res.hashCode();
    System.out.println(s);
  }

  int switched(int n) {
    Res res =
        switch (n) {
          case 1 -> Res.open();
          case 2 -> {
            Res made = new Res();
            made.set(2);
            yield made;
          }
          default -> new Res();
        };
    int value = res.get();
    res.close();
    return value;
  }

  void labelled(int n) {
    outer:
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      for (int j = 0; j < n; j++) {
        if (j == 3) {
          res.close();
          continue outer;
        }
      }
      res.close();
    }
  }

  void exit(boolean c) {
    Res res = Res.open();
    if (c) {
      System.exit(1);
    }
    res.close();
  }

  void catches(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      res.close();
      return;
    }
    res.close();
  }

  void releaseAndCatch(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
      res.get();
    } catch (RuntimeException e) {
      res.close();
      throw e;
    }
    res.close();
  }
}
