import shared.Res;

/** What javac finds when it follows the code counts as well. */
class FlowErrors {
  void unset() {
    Res leaks = new Res();
    int number;
    System.out.println(number);
  }

  int noResult() {
    Res leaks = new Res();
  }

  void unreachable() {
    Res leaks = new Res();
    return;
    leaks.close();
  }

  void uncaught() {
    Res leaks = new Res();
    throw new Exception();
  }

  void captured() {
    Res leaks = new Res();
    int number = 0;
    number++;
    Runnable task = () -> System.out.println(number);
  }

  void right() {
    Res leaks = new Res();
  } //! own.leak
}
