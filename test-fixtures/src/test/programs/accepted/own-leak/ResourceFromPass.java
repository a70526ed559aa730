import shared.Res;

class ResourceFromPass {
  int run() {
    Res made = Res.open();
    try (Res res = Res.pass(made)) {
      return res.get();
    }
  }
}
