import shared.Res;

class LambdaWithOwnResource {
  Runnable run() {
    return () -> {
      try (Res res = Res.open()) {
        res.get();
      }
    };
  }
}
