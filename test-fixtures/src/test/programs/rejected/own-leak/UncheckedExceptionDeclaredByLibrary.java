import shared.Res;

class UncheckedExceptionDeclaredByLibrary {
  void run(String s) {
    Res res = Res.open();
    Integer.parseInt(s); //! own.leak
    res.close();
  }
}
