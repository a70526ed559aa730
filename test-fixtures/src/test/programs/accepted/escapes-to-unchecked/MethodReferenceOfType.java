import shared.Res;

class MethodReferenceOfType {
  int run(Res res) {
    return apply(Res::read, res);
  }

  interface Reader {
    int read(Res res);
  }

  static int apply(Reader reader, Res res) {
    return reader.read(res);
  }
}
