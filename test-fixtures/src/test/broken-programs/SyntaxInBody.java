import shared.Res;

/** An error of syntax spoils one body only, where it leaves no doubt which. */
class SyntaxInBody {
  void noValue() {
    Res leaks = new Res();
    int number = ;
  }

  void noParenthesis() {
    Res leaks = new Res(;
  }

  void right() {
    Res leaks = new Res();
  } //! own.leak
}
