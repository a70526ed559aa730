// with -Afreehold.names=check
// with -Afreehold.skip=shared
import java.util.List;
import shared.Res;

class WhatIsNoResource {
  private final String owner = "me";
  private final int refund = 3;

  int sum(List<Integer> numbers, String mutable) {
    int ownership = numbers.size() + owner.length() + refund;
    for (String text : List.of(mutable)) {
      ownership += text.length();
    }
    return ownership;
  }

  Res open() {
    return Res.open();
  }
}
