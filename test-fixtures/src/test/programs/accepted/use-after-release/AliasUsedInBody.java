import shared.Res;

class AliasUsedInBody {
  int run() {
    try (Res res = Res.open()) {
      Res alias = res;
      return alias.get();
    }
  }
}
