import shared.Res;

/** Where braces are missing, what a method is is a guess, and nothing is judged. */
class BraceMissing {
  void open() {
    if (hashCode() == 0) {
      Res leaks = new Res();
  }

  void right() {
    Res leaks = new Res();
  }
}
