import shared.Res;

/** A body with an error of javac's is left out; the others are judged. */
class TypeErrors {
  void wrongType() {
    Res leaks = new Res();
    int number = "text";
  }

  void unknownName() {
    Res leaks = new Res();
    nobody.knows(leaks);
  }

  void insideLambda() {
    Res leaks = new Res();
    Runnable task = () -> nobody();
  }

  void right() {
    Res leaks = new Res();
  } //! own.leak

  Runnable rightInside() {
    return new Runnable() {
      @Override
      public void run() {
        Res leaks = new Res();
      }

      void wrong() {
        Res leaks = new Res();
        int number = "text";
      }
    };
  }
}
