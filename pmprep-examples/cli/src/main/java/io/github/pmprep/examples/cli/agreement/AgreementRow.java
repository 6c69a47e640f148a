package io.github.pmprep.examples.cli.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.pmprep.examples.trainer.grading.Agreement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The figures of one group of answers, with three decimals; a figure that cannot be told is absent.
 *
 * @param group the group, such as {@code all} or {@code style: terse}
 * @param answers how many answers it has
 * @param unscored how many of them have the score 0
 * @param kappa quadratic weighted kappa
 * @param r Pearson's correlation
 * @param rho Spearman's correlation
 * @param difference standardised mean difference
 * @param auc the chance that a strong answer outscores a weak one
 * @param pairs the same within pairs
 * @param pairCount how many pairs there are
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AgreementRow(
        String group,
        int answers,
        int unscored,
        Optional<BigDecimal> kappa,
        Optional<BigDecimal> r,
        Optional<BigDecimal> rho,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> auc,
        Optional<BigDecimal> pairs,
        int pairCount) {

    private static final int DECIMALS = 3;

    static AgreementRow of(String group, Agreement agreement, int unscored) {
        return new AgreementRow(
                group,
                agreement.answers(),
                unscored,
                rounded(agreement.kappa()),
                rounded(agreement.correlation()),
                rounded(agreement.rankCorrelation()),
                rounded(agreement.difference()),
                rounded(agreement.auc()),
                rounded(agreement.pairs()),
                agreement.pairCount());
    }

    private static Optional<BigDecimal> rounded(double figure) {
        return Double.isFinite(figure)
                ? Optional.of(BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                : Optional.empty();
    }
}
