import { useLocale, useTranslations } from 'next-intl'
import { getVerificationPath } from '@/lib/i18n/paths'
import type { VerifierData } from '@/lib/web/get-verifier'

const CODE_EXAMPLE = '4f7k2qx'

export type VerifyFormsProps = Pick<VerifierData, 'code' | 'text' | 'error'>

/** A form for a code and one for a text. A text is too long for an address, and nobody else's business: it is posted (RFC 9110, 9.3.3). */
export function VerifyForms({ code, text, error }: VerifyFormsProps) {
  const action = getVerificationPath(useLocale())
  const t = useTranslations('VerifyForms')
  const toField = (field: 'code' | 'text') => {
    const hasError = error?.field === field
    return {
      error: hasError && (
        <span id={`verify-${field}-error`} className="block font-semibold text-danger">
          {t(error.message)}
        </span>
      ),
      aria: {
        'aria-invalid': hasError || undefined,
        'aria-describedby': `verify-${field}-hint${hasError ? ` verify-${field}-error` : ''}`,
      },
    }
  }
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[2fr_1fr]">
      <form action={action} method="post" className="rounded-card border border-line bg-sheet p-4">
        <h2 className="mb-3 text-xl text-royal">{t('byText')}</h2>
        <label htmlFor="verify-text" className="font-semibold">
          {t('text')}
        </label>
        <p id="verify-text-hint" className="text-sm text-soft">
          {t('textHint')}
        </p>
        {toField('text').error}
        <textarea id="verify-text" name="text" rows={8} required defaultValue={text} className="control mt-2" {...toField('text').aria} />
        <button type="submit" className="button mt-3">
          {t('button')}
        </button>
      </form>
      <form action={action} className="rounded-card border border-line bg-sheet p-4">
        <h2 className="mb-3 text-xl text-royal">{t('byCode')}</h2>
        <label htmlFor="verify-code" className="font-semibold">
          {t('code')}
        </label>
        <p id="verify-code-hint" className="text-sm text-soft">
          {t('codeHint', { example: CODE_EXAMPLE })}
        </p>
        {toField('code').error}
        <input
          id="verify-code"
          name="code"
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={code}
          className="control mt-2 font-mono"
          {...toField('code').aria}
        />
        <button type="submit" className="button mt-3">
          {t('button')}
        </button>
      </form>
    </div>
  )
}
