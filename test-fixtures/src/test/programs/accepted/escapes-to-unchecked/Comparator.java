import shared.Res;

class Comparator {
  java.util.Comparator<Integer> run(Res res) {
    return java.util.Comparator.reverseOrder();
  }
}
