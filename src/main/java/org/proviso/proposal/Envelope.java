package org.proviso.proposal;

import java.util.regex.Pattern;

/** A row for the whole of somebody's shift or day, within which other rows list the parts. */
public final class Envelope {
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i).*\\b(\\w*days?|shifts?|hours|schedule|on call|standby|tours?( of duty)?)"
              + "|(on )?duty|work(ing)?");

  private Envelope() {}

  /** Whether an activity of that name is one. */
  public static boolean isOne(String activity) {
    return CALLED.matcher(activity.strip()).matches();
  }
}
