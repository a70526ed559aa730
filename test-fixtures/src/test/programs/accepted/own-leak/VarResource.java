import shared.Res;

class VarResource {
  int run() {
    try (var res = Res.open()) {
      return res.get();
    }
  }
}
