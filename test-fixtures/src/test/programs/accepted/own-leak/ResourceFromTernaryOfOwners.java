import shared.Res;

class ResourceFromTernaryOfOwners {
  int run(boolean c) {
    try (Res res = c ? Res.open() : new Res()) {
      return res.get();
    }
  }
}
