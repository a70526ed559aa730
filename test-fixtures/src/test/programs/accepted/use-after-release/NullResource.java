import shared.Res;

class NullResource {
  int run(boolean c) {
    try (Res res = c ? Res.open() : null) {
      return res == null ? 0 : res.get();
    }
  }
}
