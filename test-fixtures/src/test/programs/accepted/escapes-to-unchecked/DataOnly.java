import shared.Res;

class DataOnly {
  Runnable run(Res res) {
    int value = res.get();
    return () -> System.out.println(value);
  }
}
