import java.io.IOException;
import shared.Res;
import dev.freehold.Own;

class Leaks {
  void simple() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  int early(boolean c) {
    Res res = Res.open();
    if (c) {
      return res.get(); //! own.leak
    }
    res.close();
    return 0;
  }

  void throwing() throws IOException {
    Res res = Res.open();
    Res.mayFail(); //! own.leak
    res.close();
  }

  void explicitThrow(int n) {
    Res res = Res.open();
    if (n < 0) {
      throw new IllegalArgumentException(); //! own.leak
    }
    res.close();
  }

  void overwritten() {
    Res res = Res.open();
    res = Res.open(); //! own.leak.overwritten
    res.close();
  }

  void temporary() {
    Res.open(); //! own.leak
  }

  void temporaryArgument() {
    Res.read(Res.open()); //! own.leak
  }

  void parameter(@Own Res res) {
    res.get();
  } //! own.leak

  void loop(int n) {
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      if (i == 3) {
        continue; //! own.leak
      }
      res.close();
    }
  }

  void breaking(int n) {
    while (true) {
      Res res = Res.open();
      if (res.get() == n) {
        break; //! own.leak
      }
      res.close();
    }
  }

  void somePaths(boolean c) {
    Res res = Res.open();
    if (c) {
      res.close();
    }
  } //! own.leak.maybe

  void onlyOneCase(int n) {
    Res res = Res.open();
    switch (n) {
      case 1:
        res.close();
        break;
      default:
        break;
    }
  } //! own.leak.maybe

  void earlierArgument() throws IOException {
    Res.takeBoth(Res.open(), Res.openOrFail()); //! own.leak
  }

  void lambda() {
    Runnable r = () -> {
      Res res = Res.open();
      res.get();
    }; //! own.leak
    r.run();
  }
}
