import shared.Res;

class Printf {
  void run(Res res) {
    System.out.printf("%s%n", res);
    System.out.println(String.format("%s", res));
  }
}
